package org.verbale.web.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of Keycloak's administration REST API that the portal uses. */
@RegisterRestClient(configKey = "keycloak")
interface KeycloakAdministration {
  String AUTHORIZATION = "Authorization";

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Token(@JsonProperty("access_token") String accessToken) {}

  @JsonInclude(Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record User(
      String id,
      String username,
      String email,
      Boolean emailVerified,
      String firstName,
      String lastName,
      Boolean enabled,
      List<String> requiredActions,
      Map<String, List<String>> attributes) {}

  @JsonInclude(Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Credential(String id, String type, String value, Boolean temporary) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Role(String id, String name) {}

  @POST
  @Path("realms/{realm}/protocol/openid-connect/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  Token token(
      @PathParam("realm") String realm,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String clientSecret);

  @GET
  @Path("admin/realms/{realm}/users")
  List<User> withEmail(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @QueryParam("email") String email,
      @QueryParam("exact") boolean exact);

  @POST
  @Path("admin/realms/{realm}/users")
  RestResponse<Void> create(
      @HeaderParam(AUTHORIZATION) String bearer, @PathParam("realm") String realm, User user);

  @GET
  @Path("admin/realms/{realm}/users/{id}")
  User user(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id);

  @PUT
  @Path("admin/realms/{realm}/users/{id}")
  void change(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id,
      User user);

  @PUT
  @Path("admin/realms/{realm}/users/{id}/reset-password")
  void password(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id,
      Credential credential);

  @GET
  @Path("admin/realms/{realm}/users/{id}/credentials")
  List<Credential> credentials(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id);

  @DELETE
  @Path("admin/realms/{realm}/users/{id}/credentials/{credential}")
  void removeCredential(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id,
      @PathParam("credential") String credential);

  @GET
  @Path("admin/realms/{realm}/users/{id}/role-mappings/realm")
  List<Role> roles(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id);

  /** The roles that this client could still give to the account. */
  @GET
  @Path("admin/realms/{realm}/users/{id}/role-mappings/realm/available")
  List<Role> rolesToGive(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id);

  @POST
  @Path("admin/realms/{realm}/users/{id}/role-mappings/realm")
  void giveRoles(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id,
      List<Role> roles);

  @POST
  @Path("admin/realms/{realm}/users/{id}/logout")
  void endSessions(
      @HeaderParam(AUTHORIZATION) String bearer,
      @PathParam("realm") String realm,
      @PathParam("id") String id);
}
