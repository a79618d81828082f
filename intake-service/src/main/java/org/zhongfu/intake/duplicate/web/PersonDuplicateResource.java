// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.duplicate.DuplicateService;
import org.zhongfu.intake.duplicate.PossibleDuplicateView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** Files that probably belong to one person, over HTTP. */
@Path("/api/v1/persons/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Persons")
public class PersonDuplicateResource {

    private final DuplicateService service;
    private final Callers callers;

    PersonDuplicateResource(DuplicateService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * List the files that probably belong to one person.
     *
     * @param areaCode only records of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260); the others
     *     may be in the whole area of the caller
     */
    @GET
    @Operation(
            operationId = "listPersonDuplicates",
            summary = "List the files that probably belong to one person (疑似重复档案)",
            description =
                    "Files in use with the same name, in any spelling, and the same birth date, ordered by id. Two files whose merge was rejected are left out. Merge two of them with POST /api/v1/persons/{id}/merges.")
    @APIResponse(responseCode = "200", description = "A page of records that have others")
    public Page<PossibleDuplicateView> list(
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.listPersons(
                callers.current(), PageQuery.parse(limit, cursor).count(count), areaCode);
    }
}
