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
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.http.Language;

/** Code lists over HTTP; they are public. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Code lists", description = "Codes used in requests and answers, with their labels")
public class CodeListResource {

    @GET
    @Operation(
            operationId = "listCodeLists",
            summary = "List the code lists (代码表)",
            description = "Public. All lists with their codes and labels.")
    @APIResponse(responseCode = "200", description = "The lists with their codes")
    public List<CodeListView> all(@Context HttpHeaders headers) {
        return CodeLists.all().stream()
                .map(list -> CodeListView.of(list, Language.of(headers)))
                .toList();
    }

    /**
     * Get a code list.
     *
     * @param name name of the list, for example service-items
     */
    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "Get a code list",
            description = "Public. The codes in the order of the list, with labels in Chinese and English.")
    @APIResponse(responseCode = "200", description = "The list with its codes")
    @APIResponse(responseCode = "404", description = "There is no such list")
    public CodeListView one(@PathParam("name") String name, @Context HttpHeaders headers) {
        return CodeLists.named(name)
                .map(list -> CodeListView.of(list, Language.of(headers)))
                .orElseThrow(Problem::notFound);
    }
}
