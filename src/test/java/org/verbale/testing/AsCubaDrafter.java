package org.verbale.testing;

import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.verbale.demodata.DemoSubjects;

/** The test runs signed in as the demo account of that name, without Keycloak. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestSecurity(user = DemoSubjects.CUB_DRAFTER, roles = "mission")
public @interface AsCubaDrafter {}
