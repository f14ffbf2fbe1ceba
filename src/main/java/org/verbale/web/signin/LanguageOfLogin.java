package org.verbale.web.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.PageLanguage;

/** Who reads the portal in Arabic is asked for the password in Arabic. */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
class LanguageOfLogin implements OidcRedirectFilter {

  @Override
  public void filter(OidcRedirectContext redirect) {
    OfficialLanguage language = PageLanguage.ofRequest(redirect.routingContext());
    redirect.additionalQueryParams().add("ui_locales", tag(language));
  }

  /** As the realm names its languages. */
  private static String tag(OfficialLanguage language) {
    return language == OfficialLanguage.CHINESE ? "zh-CN" : language.code();
  }
}
