/** What a mission sees of all that the Secretariat has sent to it. */
package org.verbale.request.correspondence;
