// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.zhongfu.platform.messaging.MessagingConfig;
import org.zhongfu.platform.messaging.sample.Settings;

/** A replica in a process of its own, which a test can kill. It reads, and handles nothing. */
final class OtherReplica {

    private static final String READING = "reading";

    private OtherReplica() {}

    static Process start(MessagingConfig config, String topic) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherReplica.class.getName(),
                        config.bootstrapServers(),
                        config.groupId(),
                        topic))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** True when the replica has partitions; false when it ended before. */
    static boolean awaitReading(Process replica) throws IOException {
        BufferedReader output = replica.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READING)) {
                return true;
            }
        }
        return false;
    }

    /** Address of the broker, group, topic. */
    public static void main(String[] arguments) {
        MessagingConfig config = Settings.of(Map.of("bootstrap-servers", arguments[0], "group-id", arguments[1]));
        try (Consumer<String, byte[]> consumer = new KafkaReading(config).open()) {
            consumer.subscribe(Set.of(arguments[2]));
            boolean said = false;
            while (true) {
                consumer.poll(Duration.ofMillis(100));
                if (!said && !consumer.assignment().isEmpty()) {
                    said = true;
                    System.out.println(READING);
                }
            }
        }
    }
}
