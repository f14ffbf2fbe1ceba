/** {@code make report}: a published report read and composed again, without a server. */
package org.verbale.report.command;
