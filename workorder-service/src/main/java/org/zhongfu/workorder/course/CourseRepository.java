// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** The courses: members of a provider see those it gives, all others those of their area. */
@ApplicationScoped
class CourseRepository implements Records<Course> {

    /** A module is attended when a visit that counts is the attendance at a session that teaches it. */
    private static final String ATTENDED = """
            select e.order_id, o.person_id, s.module_code, count(*) filter (where v.status = 'VERIFIED') as attended,
                   count(*) filter (where v.status = 'IN_REVIEW') as in_review
            from session s
            join session_enrolment e on e.session_id = s.id
            join work_order o on o.id = e.order_id
            left join visit v on v.id = e.visit_id
            where s.course_id = :course
              and (cast(:order as uuid) is null or e.order_id = cast(:order as uuid))
              and (cast(:area as text) is null or o.area_code like :area)
              and e.status not in ('WITHDRAWN', 'CANCELLED')
            group by e.order_id, o.person_id, s.module_code
            order by e.order_id, s.module_code
            limit 5000
            """;

    private final Jdbi jdbi;

    CourseRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "providerOrg");
    }

    /** A course the caller may see. */
    Optional<Course> findVisible(Caller caller, CourseId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /**
     * How often the modules were attended, by order.
     *
     * @param order only of this order; null means of all
     * @param area only of persons of this area, as operand of {@code like}; null means of all
     */
    List<ModuleAttendance> attendances(CourseId course, @Nullable OrderId order, @Nullable String area) {
        return jdbi.withHandle(sql -> sql.createQuery(ATTENDED)
                .bind("course", course.value())
                .bind("order", order == null ? null : order.value())
                .bind("area", area)
                .mapTo(ModuleAttendance.class)
                .list());
    }
}
