// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.session.Modules;
import org.zhongfu.workorder.session.SessionModule;

/** The modules of courses, for the session feature. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CourseModules implements Modules {

    private final CourseRepository courses;

    CourseModules(CourseRepository courses) {
        this.courses = courses;
    }

    @Override
    public void requireOf(SessionModule module, ProviderId provider, String serviceItem) {
        Course course = courses.findByIdOptional(module.courseId())
                .filter(each -> each.providerId().equals(provider))
                .orElseThrow(() -> Problem.rule("module.courseId", "is no course of this provider", "不是该机构的课程"));
        if (!course.serviceItem().equals(serviceItem)) {
            throw Problem.rule("module.courseId", "is a course of another service", "该课程属于其他服务项目");
        }
        if (course.modules().stream().noneMatch(each -> each.code().equals(module.moduleCode()))) {
            throw Problem.rule("module.moduleCode", "is no module of this course", "不是该课程的模块");
        }
    }
}
