/**
 * What every page has: layout, languages, messages, errors, who is signed in. Knows no feature.
 *
 * <p><b>How a room adds a page.</b> A record such as
 *
 * <pre>{@code
 * @CheckedTemplate(basePath = "mission")
 * record Missions(List<Row> rows) implements TemplateInstance {}
 * }</pre>
 *
 * and a template {@code templates/mission/Missions.html} that starts with {@code {#include
 * web/layout}} and fills the blocks {@code title} and {@code main}. The layout needs no arguments:
 * it asks {@link org.verbale.web.PageFrame} (in templates {@code inject:frame}).
 *
 * <p><b>How a room adds texts.</b> See {@link org.verbale.web.Messages}.
 *
 * <p><b>How a room refuses.</b> It throws {@link org.verbale.web.Refusal}, {@link
 * org.verbale.web.NotFound}, {@link org.verbale.web.BadInput} or {@link org.verbale.web.Forbidden}
 * with the key of a text that says what happened and what to do.
 */
package org.verbale.web;
