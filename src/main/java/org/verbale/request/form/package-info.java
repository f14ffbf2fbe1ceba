/** The form in which an officer sets up a call for views or revises it. */
package org.verbale.request.form;
