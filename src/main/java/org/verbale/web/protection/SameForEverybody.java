package org.verbale.web.protection;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What this answers is the same for everybody and may lie in caches that many share: no cookie is
 * sent with it, and no word or cookie of the reader changes it.
 */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface SameForEverybody {}
