// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.contracts.provider.WorkerCompetence;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.base.Recording;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A worker, employed by a provider. */
@Entity
@KeepsHistory("WORKER")
class Worker extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    static final String PLANNING = "worker.planning";

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID providerId;
    private String orgCode;
    private String name;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private @Nullable SubjectState subjectState;

    private String areaCode;

    @Convert(converter = CredentialList.class)
    private List<Credential> credentials;

    private LocalDate activeFrom;
    private @Nullable LocalDate activeUntil;

    @Convert(converter = LeaveList.class)
    private List<Leave> leaves;

    /** The services of the planning data, which are published; null means all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> services;

    @Column(name = "planning_sealed")
    private @Nullable String encryptedPlanning;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Worker() {} // for Hibernate only

    Worker(
            WorkerId id,
            RegisterWorkerRequest request,
            Provider provider,
            RowEncryption encryption,
            Provenance provenance) {
        this.id = id.value();
        revision = 1;
        providerId = provider.id().value();
        orgCode = provider.orgCode();
        name = request.name();
        subject = request.subject();
        subjectState = subject == null ? null : SubjectState.PENDING;
        areaCode = request.areaCode();
        credentials = request.credentialsOrNone();
        activeFrom = request.activeFrom();
        leaves = List.of();
        setPlanning(request.planning(), encryption);
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
        setActiveUntil(request.activeUntil());
    }

    WorkerChanged registered() {
        return changed(new Occurrence(provenance.occurredAt(), provenance.recordedAt(), provenance.backfilled(), null));
    }

    WorkerChanged bindSubject(String account, Occurrence when) {
        bind(account);
        return step(when);
    }

    WorkerChanged releaseSubject(Occurrence when) {
        subject = null;
        subjectState = null;
        return step(when);
    }

    WorkerChanged confirmSubject(Occurrence when) {
        subjectState = SubjectState.CONFIRMED;
        return step(when);
    }

    WorkerChanged disputeSubject(Occurrence when) {
        subject = null;
        subjectState = SubjectState.DISPUTED;
        return step(when);
    }

    private void bind(@Nullable String account) {
        if (account != null && !account.equals(subject)) {
            subject = account;
            subjectState = SubjectState.PENDING;
        }
    }

    WorkerChanged change(ChangeWorkerRequest request, RowEncryption encryption, Occurrence when) {
        String newName = request.name().value();
        name = newName == null ? name : newName;
        bind(request.subject().value());
        String newArea = request.areaCode().value();
        areaCode = newArea == null ? areaCode : newArea;
        List<CredentialRequest> held = request.credentials().value();
        if (held != null) {
            credentials = held.stream().map(CredentialRequest::credential).toList();
        }
        if (request.activeUntil().isSent()) {
            setActiveUntil(request.activeUntil().value());
        }
        if (request.planning().isRemoval()) {
            encryptedPlanning = null;
            services = null;
        }
        setPlanning(request.planning().value(), encryption);
        return step(when);
    }

    /**
     * The worker is on leave.
     *
     * @throws Problem 409 when another leave covers one of the days
     */
    WorkerChanged takeLeave(Leave leave, Occurrence when) {
        if (leaves.stream().anyMatch(leave::overlaps)) {
            throw Problem.conflict(
                    "A leave of the worker covers one of these days. Withdraw it first.", "该服务人员在此期间已有请假，请先销假。");
        }
        leaves = Stream.concat(leaves.stream(), Stream.of(leave))
                .sorted(Comparator.comparing(Leave::from))
                .toList();
        return step(when);
    }

    /**
     * A leave does not take place, or ends earlier.
     *
     * @param lastDay its new last day; null when it does not take place
     * @throws Problem 422 when no leave begins on that day
     */
    WorkerChanged withdrawLeave(LocalDate from, @Nullable LocalDate lastDay, Occurrence when) {
        Leave known = leaves.stream()
                .filter(leave -> leave.from().equals(from))
                .findFirst()
                .orElseThrow(() -> Problem.rule("from", "no leave of the worker begins on this day", "该日期没有开始的请假"));
        if (lastDay != null && (lastDay.isBefore(from) || !lastDay.isBefore(known.to()))) {
            throw Problem.rule(
                    "lastDay",
                    "must be a day of the leave before its last one, " + known.to(),
                    "必须是请假期内、早于最后一日（" + known.to() + "）的日期");
        }
        leaves = leaves.stream()
                .flatMap(leave -> !leave.equals(known)
                        ? Stream.of(leave)
                        : Stream.ofNullable(lastDay).map(day -> new Leave(from, day, known.reasonCode())))
                .toList();
        return step(when);
    }

    private WorkerChanged step(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
        return changed(when);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    WorkerId id() {
        return new WorkerId(id);
    }

    /** The account the worker signs in with, if one is bound. */
    @Nullable
    String subject() {
        return subject;
    }

    /** What became of its binding; null without one. */
    @Nullable
    SubjectState subjectState() {
        return subject != null && subjectState == null ? SubjectState.PENDING : subjectState;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public long revision() {
        return revision;
    }

    /** The worker, for day plans. */
    TeamMember toMember(RowEncryption encryption) {
        return new TeamMember(id(), name, areaCode, credentials, activeFrom, activeUntil, leaves, planning(encryption));
    }

    /**
     * @param withPlanning true for coordinators of the worker's provider
     */
    WorkerView view(boolean withPlanning, RowEncryption encryption) {
        return new WorkerView(
                id(),
                revision,
                new ProviderId(providerId),
                orgCode,
                name,
                new WorkerView.Account(subject, subjectState()),
                areaCode,
                credentials.stream().map(CredentialView::of).toList(),
                new WorkerView.Employment(activeFrom, activeUntil, withPlanning ? leaves : null),
                withPlanning ? planning(encryption) : null,
                provenance.occurredAt(),
                Recording.of(provenance));
    }

    private @Nullable WorkerPlanning planning(RowEncryption encryption) {
        String text = encryption.decryptOrNull(PLANNING, id, encryptedPlanning);
        return text == null ? null : Json.read(text, WorkerPlanning.class);
    }

    /** The same planning is not encrypted again: the history would show a change. */
    private void setPlanning(@Nullable WorkerPlanning sent, RowEncryption encryption) {
        if (sent != null) {
            WorkerPlanning valid = sent.validated();
            services = valid.skills();
            if (!valid.equals(planning(encryption))) {
                encryptedPlanning = encryption.encrypt(PLANNING, id, Json.write(valid));
            }
        }
    }

    private void setActiveUntil(@Nullable LocalDate day) {
        if (day != null && day.isBefore(activeFrom)) {
            throw Problem.rule("activeUntil", "must not be before activeFrom", "离职日期不得早于入职日期");
        }
        activeUntil = day;
    }

    /** Other services learn of an account once its holder has confirmed it, so that it proves nothing before. */
    private WorkerChanged changed(Occurrence when) {
        return new WorkerChanged(
                new WorkerId(id),
                revision,
                new ProviderId(providerId),
                orgCode,
                subjectState() == SubjectState.CONFIRMED ? subject : null,
                areaCode,
                new WorkerCompetence(credentials, services),
                activeFrom,
                activeUntil,
                leaves.stream().map(Leave::published).toList(),
                when.occurredAt(),
                when.backfilled());
    }
}
