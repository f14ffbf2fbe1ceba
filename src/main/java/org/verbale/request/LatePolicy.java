package org.verbale.request;

/**
 * Where a reply goes that comes after the deadline. It is never refused (workflow, The call for
 * views).
 */
public enum LatePolicy {
  ADDENDUM,
  WEB_SITE
}
