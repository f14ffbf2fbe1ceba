package org.verbale.web.ration;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One person, or one address where nobody is signed in, may call this method only so often in a
 * minute ({@link RationSettings}); beyond that the answer is 429 with {@code Retry-After} (OWASP
 * ASVS 5.0, 2.4.1).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Rationed {
  /** What the method costs; methods of the same cost share one ration. */
  Costly value() default Costly.SETTING;
}
