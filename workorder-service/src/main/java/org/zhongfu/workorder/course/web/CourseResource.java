// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.course.CertificateView;
import org.zhongfu.workorder.course.CourseService;
import org.zhongfu.workorder.course.CourseView;
import org.zhongfu.workorder.course.IssueCertificateRequest;
import org.zhongfu.workorder.course.RegisterCourseRequest;
import org.zhongfu.workorder.course.TraineesView;

/** Training courses over HTTP. */
@Path("/api/v1/courses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Courses", description = "Training courses, their trainees and certificates")
public class CourseResource {

    private final CourseService service;
    private final Callers callers;

    CourseResource(CourseService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "registerCourse",
            summary = "Register a training course (培训课程) with its modules",
            description = "Sessions name the module that they teach. A changed course is a new one.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "409", description = "The clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "A code of a module is used twice, or no module is required")
    public RestResponse<CourseView> register(@Valid @NotNull RegisterCourseRequest body) {
        Creation<CourseView> creation = service.register(callers.current(), body);
        return Responses.created(creation, "courses", creation.view().id().value(), 1);
    }

    @GET
    @Operation(
            operationId = "listCourses",
            summary = "List the training courses the caller may see",
            description = "Members of a provider: those it gives. Others: those of their area. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of courses")
    public Page<CourseView> list(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(), PageQuery.parse(limit, cursor, sort).count(count));
    }

    /**
     * Get a training course.
     *
     * @param id id of the course
     */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getCourse", summary = "Get a training course", description = "With its modules.")
    @APIResponse(responseCode = "200", description = "The course")
    @APIResponse(responseCode = "404", description = "There is no such course, or the caller may not see it")
    public CourseView get(@PathParam("id") CourseId id) {
        return service.get(callers.current(), id);
    }

    /**
     * Show how far the trainees of a course are.
     *
     * @param id id of the course
     */
    @GET
    @Path("/{id}/trainees")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listTrainees",
            summary = "Show how far the trainees of a course are (培训进度)",
            description =
                    "Everyone who is enrolled in a session of the course: a module is attended when the attendance counts. Officers see"
                            + " persons of their area.")
    @APIResponse(responseCode = "200", description = "The trainees")
    @APIResponse(responseCode = "404", description = "There is no such course, or the caller may not see it")
    public TraineesView trainees(@PathParam("id") CourseId id) {
        return service.trainees(callers.current(), id);
    }

    /**
     * Issue a certificate of a course.
     *
     * @param id id of the course
     */
    @POST
    @Path("/{id}/certificates")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "issueCertificate",
            summary = "Issue a certificate of the course (颁发结业证书)",
            description = "To a person who attended all required modules, with attendances that count.")
    @APIResponse(responseCode = "201", description = "Issued")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The number is used, the person has a valid certificate of this course, or the clientReference was used for other"
                            + " content")
    @APIResponse(responseCode = "422", description = "A required module is not attended, or the day lies in the future")
    public RestResponse<CertificateView> issue(
            @PathParam("id") CourseId id, @Valid @NotNull IssueCertificateRequest body) {
        Creation<CertificateView> creation = service.issue(callers.current(), id, body);
        return Responses.created(
                creation,
                "certificates",
                creation.view().id().value(),
                creation.view().version());
    }
}
