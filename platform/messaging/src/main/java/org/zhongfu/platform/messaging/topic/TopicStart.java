// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.topic;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.zhongfu.platform.kernel.OutageLog;
import org.zhongfu.platform.messaging.MessagingConfig;

/** Starts relay and consumer when their topics exist; the service runs while Kafka is not available. */
@Singleton
public class TopicStart {

    private static final Logger LOG = Logger.getLogger(TopicStart.class);

    private final TopicCreator creator;
    private final boolean create;
    private final Set<String> written;
    private final Set<String> compacted;
    private final Duration retry;
    private final Set<String> missing = new ConcurrentSkipListSet<>();
    private final OutageLog outage = new OutageLog("The search for topics", LOG::warn, LOG::info);
    private volatile boolean stopping;

    TopicStart(MessagingConfig config) {
        MessagingConfig.Topics topics = config.topics();
        creator = new TopicCreator(config.bootstrapServers(), topics.partitions(), topics.replicationFactor());
        create = topics.create();
        written = topics.written().orElse(Set.of());
        compacted = topics.compacted().orElse(Set.of());
        retry = topics.retry();
    }

    /** The topics that the service is configured to write to. */
    public Set<String> written() {
        return written;
    }

    /** Adds topics without which the service is not ready. */
    public void expect(Collection<String> topics) {
        missing.addAll(topics);
    }

    /** Topics that are not known to exist yet. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    /** Returns true when the topics exist, or false when the service stops first. */
    public boolean awaitCreated(Set<String> topics) {
        Set<String> own = new TreeSet<>(topics);
        own.retainAll(compacted);
        own.retainAll(written);
        while (!stopping) {
            try {
                if (create) {
                    creator.create(topics, own);
                }
                missing.removeAll(topics);
                outage.works();
                return true;
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                outage.failed(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            pause();
        }
        return false;
    }

    /** Ends all waiting. */
    public void stop() {
        stopping = true;
    }

    private void pause() {
        try {
            Thread.sleep(retry);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
