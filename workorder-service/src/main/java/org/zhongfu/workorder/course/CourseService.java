// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/** Registers courses, shows how far their trainees are, and issues and revokes certificates. */
@ApplicationScoped
@Transactional
public class CourseService {

    private final CourseRepository courses;
    private final CertificateRepository certificates;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;
    private final NamedLock locks;
    private final InstantSource clock;

    CourseService(
            CourseRepository courses,
            CertificateRepository certificates,
            OrderAccess orders,
            Creator creator,
            Transitions transitions,
            NamedLock locks,
            InstantSource clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Courses the caller may see. */
    public Page<CourseView> list(Caller caller, PageQuery page) {
        List<Course> found = courses.page(CourseRepository.within(Criteria.of(page), caller));
        return Page.of(found, page, course -> course.id().value(), Course::view);
    }

    /** A course the caller may see. */
    public CourseView get(Caller caller, CourseId id) {
        return find(caller, id).view();
    }

    /** Registers a course. */
    public Creation<CourseView> register(Caller caller, RegisterCourseRequest request) {
        return creator.create(
                        Submission.of("course", caller, request),
                        courses,
                        provenance -> NewRecord.of(newCourse(caller, request, provenance)))
                .map(Course::view);
    }

    /** How far those are who are enrolled in sessions of the course; officers see persons of their area. */
    public TraineesView trainees(Caller caller, CourseId id) {
        Course course = find(caller, id);
        Map<OrderId, Certificate> valid = certificates.validOf(id);
        String area = Visibility.byOrg(caller) ? null : caller.area().like();
        Map<OrderId, List<ModuleAttendance>> byOrder = courses.attendances(id, null, area).stream()
                .collect(Collectors.groupingBy(ModuleAttendance::orderId, LinkedHashMap::new, Collectors.toList()));
        return new TraineesView(byOrder.values().stream()
                .map(own -> TraineeView.of(own, course.required(), certificateOf(valid, own)))
                .toList());
    }

    /** Issues a certificate to a person who attended all required modules. */
    public Creation<CertificateView> issue(Caller caller, CourseId id, IssueCertificateRequest request) {
        Course course = find(caller, id);
        return creator.create(
                        Submission.of("certificate", caller, request).with("courseId", id),
                        certificates,
                        provenance -> newCertificate(caller, course, request, provenance))
                .map(Certificate::view);
    }

    /** A certificate the caller may see. */
    public CertificateView getCertificate(Caller caller, CertificateId id) {
        return certificates
                .findVisible(caller, id)
                .orElseThrow(Problem::notFound)
                .view();
    }

    /** A certificate is not valid any more. */
    public CertificateView revoke(CertificateId id, String reasonCode, Change change) {
        return transitions
                .apply(
                        () -> certificates.lockVisible(change.caller(), id),
                        change,
                        (certificate, when) -> certificate.revoke(reasonCode, when))
                .view();
    }

    private Course find(Caller caller, CourseId id) {
        return courses.findVisible(caller, id).orElseThrow(Problem::notFound);
    }

    private Course newCourse(Caller caller, RegisterCourseRequest request, Provenance provenance) {
        if (!orders.isProviderOf(caller, request.providerId())) {
            throw Problem.rule("providerId", "is not your organisation as a provider", "不是您所在的服务机构");
        }
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < request.modules().size(); index++) {
            if (!codes.add(request.modules().get(index).code())) {
                throw Problem.rule("modules[" + index + "].code", "is used twice in this course", "在本课程中重复");
            }
        }
        if (request.modules().stream().noneMatch(CourseModule::required)) {
            throw Problem.rule("modules", "at least one module must be required", "至少一个模块须为必修");
        }
        return new Course(request, caller.orgOrNone(), provenance);
    }

    private NewRecord<Certificate> newCertificate(
            Caller caller, Course course, IssueCertificateRequest request, Provenance provenance) {
        LocalDate today = Zones.dayOf(clock.instant());
        if (request.issuedOn().isAfter(today)) {
            throw Problem.rule("issuedOn", "lies in the future", "日期在未来");
        }
        WorkOrder order = orders.lockVisible(caller, request.workOrderId());
        requireCompleted(course, order);
        locks.acquire("certificate numbers", course.providerId().toString());
        if (certificates.isNumberUsed(course.providerId(), request.number())) {
            throw Problem.conflict("Another certificate of the provider has this number.", "该机构已有证书使用此编号。");
        }
        if (certificates.validOf(course.id()).containsKey(order.id())) {
            throw Problem.conflict("The person has a valid certificate of this course.", "该学员已有本课程的有效证书。");
        }
        Certificate certificate = new Certificate(course, order, request.number(), request.issuedOn(), provenance);
        return NewRecord.of(certificate, certificate.issued(course, order));
    }

    private void requireCompleted(Course course, WorkOrder order) {
        List<ModuleAttendance> own = courses.attendances(course.id(), order.id(), null);
        List<String> missing = own.isEmpty()
                ? course.required()
                : TraineeView.of(own, course.required(), null).missing();
        if (!missing.isEmpty()) {
            throw Problem.rule(
                    "workOrderId",
                    "these required modules are not attended, or their attendance does not count yet: "
                            + String.join(", ", missing),
                    "以下必修模块尚未参加或尚未核实："
                            + missing.stream()
                                    .map(code -> "“" + course.titleOf(code) + "”")
                                    .collect(Collectors.joining("、")));
        }
    }

    private static @Nullable CertificateId certificateOf(Map<OrderId, Certificate> valid, List<ModuleAttendance> own) {
        Certificate certificate = valid.get(own.getFirst().orderId());
        return certificate == null ? null : certificate.id();
    }
}
