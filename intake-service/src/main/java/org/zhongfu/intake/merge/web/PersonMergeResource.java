// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.intake.merge.MergeService;
import org.zhongfu.intake.merge.MergeTransitionRequest.ApproveMergeRequest;
import org.zhongfu.intake.merge.MergeTransitionRequest.RejectMergeRequest;
import org.zhongfu.intake.merge.MergeTransitionRequest.UndoMergeRequest;
import org.zhongfu.intake.merge.PersonMergeView;
import org.zhongfu.intake.merge.ProposeMergeRequest;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Merges of two files of one person over HTTP. */
@Path("/api/v1/persons/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Persons", description = "Files of persons, one per person")
public class PersonMergeResource {

    private final MergeService service;
    private final RecordHistory<PersonMergeId> history;
    private final Callers callers;

    PersonMergeResource(MergeService service, RecordHistory<PersonMergeId> history, Callers callers) {
        this.service = service;
        this.history = history;
        this.callers = callers;
    }

    /**
     * Propose to merge another file of the same person into this one (提出并档).
     *
     * @param id id of the person whose file remains
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "proposePersonMerge",
            summary = "Propose to merge another file of the same person into this one (提出并档)",
            description = "Nothing is moved until another officer approves it.")
    @APIResponse(responseCode = "201", description = "The merge is proposed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "409",
            description = "One of the files is not in use, or a merge of the duplicate is proposed already")
    @APIResponse(responseCode = "422", description = "duplicateId is no other file that the caller may see")
    public RestResponse<PersonMergeView> propose(
            @PathParam("id") PersonId id, @Valid @NotNull ProposeMergeRequest body) {
        Creation<PersonMergeView> creation = service.propose(callers.current(), id, body);
        return Responses.created(
                creation,
                "persons/" + id + "/merges",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the merges into a person's file.
     *
     * @param id id of the person whose file remains
     */
    @GET
    @Operation(
            operationId = "listPersonMerges",
            summary = "List the merges into a person's file",
            description = "Proposed, approved, rejected and undone ones, ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of merges")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public Page<PersonMergeView> list(
            @PathParam("id") PersonId id,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(), id, PageQuery.parse(limit, cursor, sort).count(count));
    }

    /**
     * Get a merge.
     *
     * @param id id of the person whose file remains
     * @param mergeId id of the merge
     */
    @GET
    @Path("/{mergeId}")
    @Operation(
            operationId = "getPersonMerge",
            summary = "Get a merge",
            description = "With the numbers of the records it has moved, once it is approved.")
    @APIResponse(responseCode = "200", description = "The merge")
    @APIResponse(responseCode = "404", description = "There is no such merge, or the caller may not see the person")
    public RestResponse<PersonMergeView> get(
            @PathParam("id") PersonId id, @PathParam("mergeId") PersonMergeId mergeId) {
        PersonMergeView view = service.get(callers.current(), id, mergeId);
        return Responses.ok(view, view.version());
    }

    /**
     * Get the history of a merge (并档变更记录).
     *
     * @param id id of the person whose file remains
     * @param mergeId id of the merge
     */
    @GET
    @Path("/{mergeId}/history")
    @Operation(
            operationId = "getPersonMergeHistory",
            summary = "Get the history of a merge (并档变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such merge, or the caller may not see the person")
    public Page<HistoryEntry> history(
            @PathParam("id") PersonId id,
            @PathParam("mergeId") PersonMergeId mergeId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        service.get(callers.current(), id, mergeId); // Refuses a merge of another file.
        return history.page(callers.current(), mergeId, PageQuery.parse(limit, cursor));
    }

    /**
     * Approve a merge (批准并档).
     *
     * @param id id of the person whose file remains
     * @param mergeId id of the merge
     */
    @POST
    @Path("/{mergeId}/approve")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "approvePersonMerge",
            summary = "Approve a merge (批准并档)",
            description =
                    "By another officer than the one who proposed it. Evidence, assessments, applications and needs of the"
                            + " duplicate belong to the surviving file from then on; matches, work orders and figures follow"
                            + " the needs. Requests for the duplicate are redirected (GET) or refused with mergedInto.")
    @APIResponse(responseCode = "200", description = "The merge with the numbers of what was moved")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller proposed the merge themselves")
    @APIResponse(responseCode = "404", description = "There is no such merge, or the caller may not see the person")
    @APIResponse(
            responseCode = "409",
            description =
                    "Open needs of both files contradict each other and conflictingNeeds is REFUSE, one of the files is not"
                            + " in use, or the merge is decided already")
    @APIResponse(responseCode = "412", description = "The merge has changed since it was read")
    @APIResponse(responseCode = "422", description = "The caller may not see the duplicate")
    public RestResponse<PersonMergeView> approve(
            @PathParam("id") PersonId id,
            @PathParam("mergeId") PersonMergeId mergeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApproveMergeRequest body) {
        PersonMergeView view = service.approve(callers.current(), id, mergeId, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Reject a merge (不予并档).
     *
     * @param id id of the person whose file remains
     * @param mergeId id of the merge
     */
    @POST
    @Path("/{mergeId}/reject")
    @Idempotent
    @Operation(
            operationId = "rejectPersonMerge",
            summary = "Reject a merge (不予并档)",
            description = "Also by the officer who proposed it, who takes it back in this way.")
    @APIResponse(responseCode = "200", description = "The rejected merge")
    @APIResponse(responseCode = "404", description = "There is no such merge, or the caller may not see the person")
    @APIResponse(responseCode = "409", description = "The merge is decided already")
    @APIResponse(responseCode = "412", description = "The merge has changed since it was read")
    public RestResponse<PersonMergeView> reject(
            @PathParam("id") PersonId id,
            @PathParam("mergeId") PersonMergeId mergeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RejectMergeRequest body) {
        PersonMergeView view = service.reject(callers.current(), id, mergeId, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Undo a merge (撤销并档).
     *
     * @param id id of the person whose file remains
     * @param mergeId id of the merge
     */
    @POST
    @Path("/{mergeId}/undo")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "undoPersonMerge",
            summary = "Undo a merge (撤销并档)",
            description =
                    "By another officer than the one who approved it. What the merge moved belongs to the duplicate again;"
                            + " what was recorded since stays with the surviving file. Needs withdrawn as duplicates stay"
                            + " withdrawn and are registered again where they still exist.")
    @APIResponse(responseCode = "200", description = "The merge, undone")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller approved the merge themselves")
    @APIResponse(responseCode = "404", description = "There is no such merge, or the caller may not see both files")
    @APIResponse(
            responseCode = "409",
            description =
                    "The merge is not approved, the surviving file was merged itself since, or the ID number of the"
                            + " duplicate was freed and has another file by now")
    @APIResponse(responseCode = "412", description = "The merge has changed since it was read")
    public RestResponse<PersonMergeView> undo(
            @PathParam("id") PersonId id,
            @PathParam("mergeId") PersonMergeId mergeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull UndoMergeRequest body) {
        PersonMergeView view = service.undo(callers.current(), id, mergeId, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
