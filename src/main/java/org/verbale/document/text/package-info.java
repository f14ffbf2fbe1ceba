/** Documents as people type and read them: plain structured text, and bare words. */
package org.verbale.document.text;
