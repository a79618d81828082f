// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.intake.code.CodeListView;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Problem;

/** Lets anybody read the code lists; labels come in Chinese and English. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Code lists", description = "Codes used in requests and answers, with their labels")
public class CodeListResource {

    @GET
    @Operation(summary = "All code lists")
    @APIResponse(responseCode = "200", description = "The lists with their codes")
    public List<CodeListView> all(@Context HttpHeaders headers) {
        return CodeLists.all().stream()
                .map(list -> CodeListView.of(list, Language.of(headers)))
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One code list")
    @APIResponse(responseCode = "200", description = "The list with its codes")
    @APIResponse(responseCode = "404", description = "No list has that name")
    public CodeListView one(@PathParam("name") String name, @Context HttpHeaders headers) {
        return CodeLists.named(name)
                .map(list -> CodeListView.of(list, Language.of(headers)))
                .orElseThrow(Problem::notFound);
    }
}
