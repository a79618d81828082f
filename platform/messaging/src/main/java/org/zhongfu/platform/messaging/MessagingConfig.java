// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Configuration of the outbox, the relay and the consumer loop of a service. */
@ConfigMapping(prefix = "zhongfu.messaging")
public interface MessagingConfig {

    /** False in tests that need no broker: events then stay in the outbox and none is consumed. */
    @WithDefault("true")
    boolean enabled();

    /** Addresses of the brokers. */
    @WithDefault("${kafka.bootstrap.servers:localhost:9092}")
    String bootstrapServers();

    /** Consumer group; one per service, all replicas in it. */
    @WithDefault("${quarkus.application.name:zhongfu}")
    String groupId();

    /** The {@code ce_source} of what this service publishes. */
    @WithDefault("/zhongfu/${quarkus.application.name:zhongfu}")
    String source();

    /** Topics. */
    Topics topics();

    /** Outbox and relay. */
    Relay relay();

    /** Consumer loop. */
    Consumer consumer();

    /** Which topics are created at start and how. */
    interface Topics {

        /** False where an operator creates them. */
        @WithDefault("true")
        boolean create();

        /** The topics this service writes to; those it consumes are created as well. */
        Optional<Set<String>> written();

        /** Those of the written topics that keep only the latest event of each key. */
        Optional<Set<String>> compacted();

        /** Partitions of a new topic. */
        @WithDefault("6")
        int partitions();

        /** Replicas of a new topic. */
        @WithDefault("1")
        short replicationFactor();

        /** Wait between attempts while no broker answers. */
        @WithDefault("2s")
        Duration retry();
    }

    /** How the relay empties the outbox. */
    interface Relay {

        /** Most rows read at once. */
        @WithDefault("500")
        int batchSize();

        /** Longest wait for a row that another replica wrote; own rows wake the relay. */
        @WithDefault("75ms")
        Duration poll();

        /** Wait between attempts to become the one relay of the database. */
        @WithDefault("1s")
        Duration lockRetry();

        /** How long Kafka may take to acknowledge before a row counts as failed. */
        @WithDefault("10s")
        Duration deliveryTimeout();

        /** Wait after the first failure of a row; doubles from then on. */
        @WithDefault("500ms")
        Duration backoff();

        /** Longest wait between attempts for one row. */
        @WithDefault("10s")
        Duration maxBackoff();

        /** How long sent rows are kept. */
        @WithDefault("7d")
        Duration keepSent();

        /** Wait between purges. */
        @WithDefault("1m")
        Duration purgeEvery();

        /** Rows deleted by one statement. */
        @WithDefault("1000")
        int purgeBatch();
    }

    /** How events are read and retried. */
    interface Consumer {

        /** Most records of one poll, and so of one transaction. */
        @WithDefault("200")
        int maxPoll();

        /** Attempts to handle a record before it is parked. */
        @WithDefault("4")
        int attempts();

        /** Wait after the first failure; doubles from then on. */
        @WithDefault("200ms")
        Duration backoff();

        /** Longest wait, also between attempts while the database is not available. */
        @WithDefault("5s")
        Duration maxBackoff();

        /**
         * After how long without a heartbeat the partitions of a failed replica go to another. Brokers that do not allow it
         * (`group.min.session.timeout.ms`, 6 s unless set) are asked for 6 s instead.
         */
        @WithDefault("2s")
        Duration sessionTimeout();

        /** How often the lag is measured at the brokers. */
        @WithDefault("5s")
        Duration lagEvery();

        /** The service is behind when it has not handled events that are older than this. */
        @WithDefault("60s")
        Duration behindAfter();

        /** How soon a topic that did not exist at start is noticed. */
        @WithDefault("5s")
        Duration metadataAge();

        /** Longest transaction of a batch. */
        @WithDefault("60s")
        Duration transactionTimeout();
    }
}
