package org.verbale.request.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** What a browser would send of the form in the main part of a page. */
public final class FormOf {

  private FormOf() {}

  public static Map<String, List<String>> page(String html) {
    var form = (FormElement) Jsoup.parse(html).selectFirst("main form");
    Map<String, List<String>> fields = new LinkedHashMap<>();
    form.formData()
        .forEach(
            field ->
                fields.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value()));
    return fields;
  }
}
