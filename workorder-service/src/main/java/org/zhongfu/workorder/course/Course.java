// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;

/** A training course; never changed. */
@Entity
@KeepsHistory("COURSE")
class Course extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    private String serviceItem;
    private UUID providerId;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String providerOrg;

    private String areaCode;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CourseModule> modules;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Course() {} // for Hibernate only

    Course(RegisterCourseRequest request, String org, Provenance provenance) {
        id = UuidV7.next();
        serviceItem = request.serviceItem();
        providerId = request.providerId().value();
        providerOrg = org;
        areaCode = request.areaCode();
        title = request.title();
        modules = List.copyOf(request.modules());
        this.provenance = provenance;
    }

    CourseId id() {
        return new CourseId(id);
    }

    String serviceItem() {
        return serviceItem;
    }

    ProviderId providerId() {
        return new ProviderId(providerId);
    }

    List<CourseModule> modules() {
        return List.copyOf(modules);
    }

    /** The title of a module of the course. */
    String titleOf(String code) {
        return modules.stream()
                .filter(module -> module.code().equals(code))
                .map(CourseModule::title)
                .findFirst()
                .orElse(code);
    }

    /** The codes of the modules that a certificate needs. */
    List<String> required() {
        return modules.stream()
                .filter(CourseModule::required)
                .map(CourseModule::code)
                .toList();
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    CourseView view() {
        return new CourseView(
                id(),
                serviceItem,
                providerId(),
                areaCode,
                title,
                modules(),
                provenance.clientReference(),
                provenance.occurredAt(),
                provenance.recordedAt());
    }
}
