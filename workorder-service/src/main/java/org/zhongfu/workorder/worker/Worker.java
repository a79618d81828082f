// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

/** The copy of a worker, as matching last published it; never changed here. */
@Entity
@Table(name = "worker_copy")
public class Worker extends PanacheEntityBase {

    @Id
    private UUID id;

    private long version;
    private UUID providerId;
    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Credential> credentials;

    /** Null means all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> services;

    private LocalDate activeFrom;
    private @Nullable LocalDate activeUntil;

    @SuppressWarnings("NullAway.Init")
    protected Worker() {} // for Hibernate only

    Worker(WorkerChanged event) {
        id = event.workerId().value();
        version = event.aggregateVersion();
        providerId = event.providerId().value();
        subject = event.subject();
        credentials = List.copyOf(event.credentials());
        activeFrom = event.activeFrom();
        activeUntil = event.activeUntil();
        services = event.services();
    }

    /** Takes the values of an event; false when a newer one was taken before. */
    boolean update(WorkerChanged event) {
        if (event.aggregateVersion() <= version) {
            return false;
        }
        version = event.aggregateVersion();
        providerId = event.providerId().value();
        subject = event.subject();
        credentials = List.copyOf(event.credentials());
        activeFrom = event.activeFrom();
        activeUntil = event.activeUntil();
        services = event.services();
        return true;
    }

    /** The worker's id. */
    public WorkerId id() {
        return new WorkerId(id);
    }

    /** The provider the worker belongs to. */
    public ProviderId providerId() {
        return new ProviderId(providerId);
    }

    /** True when the worker signs in with that subject. */
    public boolean signsInAs(String tokenSubject) {
        return tokenSubject.equals(subject);
    }

    /** True when the worker is employed on that day. */
    public boolean isEmployedOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    /** True when the service is among those the worker does. */
    public boolean doesService(String serviceItem) {
        return services == null || services.contains(serviceItem);
    }

    /** True when no credential is required, or the worker's is valid on that day. */
    public boolean holdsCredential(@Nullable String credential, LocalDate day) {
        return credential == null
                || credentials.stream().anyMatch(each -> each.code().equals(credential) && each.validOn(day));
    }
}
