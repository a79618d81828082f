// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.workorder.day.DayService;
import org.zhongfu.workorder.day.MeView;

/** Who the caller is. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.APPLICANT,
    Roles.COMMUNITY_AGENT,
    Roles.SOCIAL_WORKER,
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AGENCY,
    Roles.AUDITOR,
    Roles.SYSTEM_ADMIN,
    Roles.SECURITY_ADMIN,
    Roles.AUDIT_ADMIN
})
@Tag(name = "Days", description = "The visits of a worker by day: to read, to print, for calendars")
public class MeResource {

    private final DayService service;
    private final Callers callers;

    MeResource(DayService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Get who the caller is",
            description =
                    "Subject, roles, area and organisation of the token, the workers that sign in with it, and the language"
                            + " of this request.")
    @APIResponse(responseCode = "200", description = "The caller")
    public MeView get(@Context HttpHeaders headers) {
        Caller caller = callers.current();
        return new MeView(
                caller.subject(),
                caller.roles().stream().sorted().toList(),
                caller.area().equals(AreaScope.none()) ? null : caller.area().prefix(),
                caller.org(),
                service.workersOf(caller),
                LocalizedText.of("en", "zh-CN").in(Language.of(headers)));
    }
}
