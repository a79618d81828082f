// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one Kafka broker with its own controller until its standard input ends, so that it also ends when its parent
 * process dies.
 */
public final class KafkaNode {

    private static final String CLUSTER_ID = "emhvbmdmdS1sb2NhbC0wMQ";

    private KafkaNode() {}

    /**
     * Formats the data directory if it is new, starts the broker and waits for the end of standard input.
     *
     * @param args data directory, client port, controller port
     */
    public static void main(String[] args) throws IOException {
        var settings = NodeSettings.parse(args);
        Files.createDirectories(settings.dataDir());
        Files.deleteIfExists(settings.readyMarker());
        format(settings, System.out);

        var server = new KafkaRaftServer(new KafkaConfig(settings.brokerConfig()), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> exitAtEndOf(System.in));
        server.startup();
        Files.writeString(
                settings.readyMarker(), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static void format(NodeSettings settings, PrintStream log) throws IOException {
        if (Files.exists(settings.logDir().resolve("meta.properties"))) {
            return;
        }
        var file = settings.dataDir().resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.brokerConfig().store(out, "Written at format; the node is configured by its arguments.");
        }
        int code = StorageTool.execute(new String[] {"format", "-t", CLUSTER_ID, "-c", file.toString()}, log);
        if (code != 0) {
            throw new IllegalStateException("Formatting " + settings.logDir() + " failed with code " + code);
        }
    }

    private static void exitAtEndOf(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Whatever the parent writes has no meaning; only the end counts.
            }
        } catch (IOException e) {
            // A broken pipe means the same as its end.
        }
        System.exit(0);
    }
}
