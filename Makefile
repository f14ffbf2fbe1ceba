# Verbale. `make help` lists what there is.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help demo run test report typeset bench format clean

# Every recipe that needs Java finds a fit one first, and ends with its message where there is none.
JDK = JAVA_HOME=$$(src/build/find-jdk) && export JAVA_HOME
JAVA = "$$JAVA_HOME/bin/java" -Djava.awt.headless=true
# One thread makes almost no live data: the simplest collector takes the least of its time.
TYPESETTING = -XX:+UseSerialGC
PRODUCT = target/classes:$$(cat target/product.classpath)
TESTS = target/test-classes:target/classes:$$(cat target/demo.classpath)

# NAME=value as given to make. The shell's own variables are not asked for the rest: JOB or TITLE
# may mean anything there.
REPORT_OPTIONS = SYMBOL SESSION TITLE AGENDA ITEM ITEM_TITLE DATE JOB JOB_DATES EMBLEM
given = $(filter command,$(firstword $(origin $(1))))
REPORT_WORDS = $(if $(IN),"IN=$$IN") $(if $(OUT),"OUT=$$OUT") $(foreach name,$(REPORT_OPTIONS),$(if $(call given,$(name)),"$(name)=$$$(name)"))

help: ## this list
	@echo "make <target>:"
	@sed -n 's/^\([a-z]*\):.*## /  \1|/p' Makefile | awk -F'|' '{ printf "%-10s %s\n", $$1, $$2 }'

demo: ## the portal with a database, Keycloak, mail and sample data, all on this machine (PORT, KEYCLOAK_PORT, MAIL_PORT)
	@$(JDK) && src/build/build all && exec $(JAVA) -Djava.util.logging.manager=org.jboss.logmanager.LogManager -XX:TieredStopAtLevel=1 -Xmx128m -cp "$(TESTS)" org.verbale.demo.Demo

run: ## the portal with your own PostgreSQL, Keycloak and mail server (README: environment variables)
	@src/build/check-environment && $(JDK) && src/build/build all && exec $(JAVA) -jar target/quarkus-app/quarkus-run.jar

test: ## all tests; quiet unless something is wrong
	@$(JDK) && src/build/prepare-tests && src/build/test

report: ## sets a published report again: IN=report.txt OUT=folder (alone it lists its options)
	@$(JDK) && src/build/build product && exec $(JAVA) -cp "$(PRODUCT)" org.verbale.report.command.ReportMain $(REPORT_WORDS)

typeset: ## sets documents named on standard input, one JSON line each
	@$(JDK) && src/build/build product && exec src/build/typeset

bench: ## how fast documents are set, beside Apache FOP, and what the writing page weighs and costs (ARGS: warm languages first heap reading fop)
	@$(JDK) && src/build/build all && src/build/build fop && $(JAVA) $(TYPESETTING) -cp "$(TESTS)" org.verbale.typesetting.bench.Bench $(ARGS) && src/build/bench-pages

format: ## formats the code as the build does
	@$(JDK) && ./mvnw -q -B -ntp spotless:apply

clean: ## removes what was built; the demo's data stay in .data
	@rm -rf target
