package org.verbale.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The description of the API names what programs call, not the pages of people. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
  private static final String API = "/api/";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var paths = description.getPaths();
    if (paths == null || paths.getPathItems() == null) {
      return;
    }
    List.copyOf(paths.getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith(API))
        .forEach(paths::removePathItem);
  }
}
