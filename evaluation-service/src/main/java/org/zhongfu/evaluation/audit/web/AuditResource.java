// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

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
import org.zhongfu.evaluation.audit.AuditChainVerifier;
import org.zhongfu.evaluation.audit.AuditRecord;
import org.zhongfu.evaluation.audit.AuditRecordRepository;
import org.zhongfu.evaluation.audit.AuditRecordRepository.Filter;
import org.zhongfu.evaluation.audit.Verification;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** The central audit. An entry names no area, so what bounds its readers is their role. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what to whom, over all services; ids and codes only")
@RunOnVirtualThread
public class AuditResource {

    private static final int LONGEST = 200;

    private final AuditRecordRepository records;
    private final AuditChainVerifier verifier;

    AuditResource(AuditRecordRepository records, AuditChainVerifier verifier) {
        this.records = records;
        this.verifier = verifier;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.AUDIT_ADMIN})
    @Operation(
            operationId = "readAudit",
            summary = "Read the audit",
            description = "Filter by the id something was done to, by who did it, and by civil days; oldest first.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or not understood")
    public Page<AuditView> read(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageQuery page = PageQuery.parse(limit, cursor);
        Filter filter = new Filter(
                bounded("subject", subject),
                bounded("actor", actor),
                Criteria.day("from", from),
                Criteria.day("to", to));
        return Page.of(records.page(filter, page), page, AuditRecord::entryId, AuditView::of);
    }

    @GET
    @Path("verification")
    @RolesAllowed({Roles.AUDITOR, Roles.AUDIT_ADMIN})
    @Operation(
            operationId = "verifyAudit",
            summary = "Verify the audit",
            description = "Recomputes the seal of every entry and names each one that was altered or taken away.")
    @APIResponse(responseCode = "200", description = "What was found")
    public Verification verify() {
        return verifier.verify();
    }

    private static @Nullable String bounded(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw Problem.invalid(field, "is too long", "过长");
        }
        return text;
    }
}
