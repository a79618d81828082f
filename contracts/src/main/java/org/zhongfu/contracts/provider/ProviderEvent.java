// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * Events published by the matching service about providers, their contracts and workers.
 *
 * <p>Topic {@code zhongfu.provider.v1}, keyed by provider id.
 */
public sealed interface ProviderEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.provider.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /** The provider the event belongs to. */
    ProviderId providerId();

    @Override
    default String key() {
        return providerId().toString();
    }

    /**
     * A provider (承接主体) was registered.
     *
     * @param kind a code of the list {@code provider-kinds}; absent means a social work organisation
     */
    record ProviderRegistered(
            ProviderId providerId,
            long aggregateVersion,
            String orgCode,
            @Nullable String kind,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        @Override
        public ProviderId aggregateId() {
            return providerId;
        }
    }

    /**
     * A provider was corrected. Contains its areas after the correction.
     *
     * @param areaCodes the areas it works in
     * @param kind a code of the list {@code provider-kinds}; absent means that it is not known to have changed
     */
    record ProviderCorrected(
            ProviderId providerId,
            long aggregateVersion,
            String orgCode,
            List<String> areaCodes,
            @Nullable String kind,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public ProviderCorrected {
            areaCodes = List.copyOf(areaCodes);
        }

        @Override
        public ProviderId aggregateId() {
            return providerId;
        }
    }

    /** A contract buys units from a provider in an area for a period. */
    record ContractSigned(
            ContractId contractId,
            long aggregateVersion,
            ProviderId providerId,
            String areaCode,
            List<ContractLine> lines,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public ContractSigned {
            lines = List.copyOf(lines);
        }

        @Override
        public ContractId aggregateId() {
            return contractId;
        }
    }

    /** A contract was corrected. Contains the contract after the correction; {@link ContractEnded} follows when its last day is earlier. */
    record ContractCorrected(
            ContractId contractId,
            long aggregateVersion,
            ProviderId providerId,
            String areaCode,
            List<ContractLine> lines,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public ContractCorrected {
            lines = List.copyOf(lines);
        }

        @Override
        public ContractId aggregateId() {
            return contractId;
        }
    }

    /**
     * A contract ends: its period is over, or it was ended earlier. Work orders on it end with it.
     *
     * @param lastDay its last day; may lie in the future
     * @param early true when it was ended before the last day that was agreed
     */
    record ContractEnded(
            ContractId contractId,
            long aggregateVersion,
            ProviderId providerId,
            String areaCode,
            LocalDate lastDay,
            boolean early,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        @Override
        public ContractId aggregateId() {
            return contractId;
        }
    }

    /**
     * An agreement without prices (公益服务协议) was signed, or its last day changed. Contains it after the change.
     *
     * @param services the services that are given under it
     */
    record AgreementChanged(
            AgreementId agreementId,
            long aggregateVersion,
            ProviderId providerId,
            String areaCode,
            List<String> services,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public AgreementChanged {
            services = List.copyOf(services);
        }

        @Override
        public AgreementId aggregateId() {
            return agreementId;
        }
    }

    /**
     * The data of a worker changed. Contains the data after the change, which the work order service copies.
     *
     * @param subject the subject of the token the worker signs in with, null until its holder has confirmed it
     * @param leaves the days on which the worker is on leave; absent means none are known
     */
    record WorkerChanged(
            WorkerId workerId,
            long aggregateVersion,
            ProviderId providerId,
            String orgCode,
            @Nullable String subject,
            String areaCode,
            WorkerCompetence competence,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            @Nullable List<LeavePeriod> leaves,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public WorkerChanged {
            leaves = leaves == null ? null : List.copyOf(leaves);
        }

        /** The certificates of the worker. */
        public List<Credential> credentials() {
            return competence.credentials();
        }

        /** The services the worker does; null means all, as far as the credentials allow. */
        public @Nullable List<String> services() {
            return competence.services();
        }

        @Override
        public WorkerId aggregateId() {
            return workerId;
        }
    }
}
