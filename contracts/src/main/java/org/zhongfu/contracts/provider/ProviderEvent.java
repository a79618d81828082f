// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;

/**
 * What matching tells about providers, their contracts and workers.
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

    /** True when the fact was entered long after it happened, in the role {@code backfill}; live sweeps skip it. */
    boolean backfilled();

    /** A provider (承接主体) is known. */
    record ProviderRegistered(
            UUID providerId, long aggregateVersion, String orgCode, Instant occurredAt, boolean backfilled)
            implements ProviderEvent {
        @Override
        public UUID aggregateId() {
            return providerId;
        }

        @Override
        public String key() {
            return providerId.toString();
        }
    }

    /** A contract buys units from a provider in an area for a period. */
    record ContractSigned(
            UUID contractId,
            long aggregateVersion,
            UUID providerId,
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
        public UUID aggregateId() {
            return contractId;
        }

        @Override
        public String key() {
            return providerId.toString();
        }
    }

    /** A worker as he now stands; workorder keeps a copy.
     *
     * @param subject the subject of the token the worker signs in with, null when there is none yet
     */
    record WorkerChanged(
            UUID workerId,
            long aggregateVersion,
            UUID providerId,
            String orgCode,
            @Nullable String subject,
            String areaCode,
            List<Credential> credentials,
            LocalDate activeFrom,
            @Nullable LocalDate activeUntil,
            Instant occurredAt,
            boolean backfilled)
            implements ProviderEvent {
        public WorkerChanged {
            credentials = List.copyOf(credentials);
        }

        @Override
        public UUID aggregateId() {
            return workerId;
        }

        @Override
        public String key() {
            return providerId.toString();
        }
    }
}
