// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Settings of a node, and the broker configuration derived from them.
 *
 * @param dataDir everything that the node writes
 * @param port for clients
 * @param controllerPort for the controller of the node
 */
record NodeSettings(Path dataDir, int port, int controllerPort) {

    static NodeSettings parse(String[] args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("Expected three arguments: <data directory> <port> <controller port>");
        }
        return new NodeSettings(
                Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    Path logDir() {
        return dataDir.resolve("log");
    }

    Path readyMarker() {
        return dataDir.resolve("ready");
    }

    Properties brokerConfig() {
        var config = new Properties();
        config.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "CLIENT://127.0.0.1:" + port,
                "listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENT",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "log.dirs", logDir().toString()));
        // One node: every internal topic has to be content with one replica.
        config.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "min.insync.replicas", "1",
                "group.initial.rebalance.delay.ms", "0"));
        // The partitions of a replica that ended go to another after two seconds; the default demands six.
        config.put("group.min.session.timeout.ms", "2000");
        // Events are kept without limit (read models are rebuilt from them), and only their owners create topics.
        config.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "log.cleaner.threads", "1",
                // The default of 128 MiB would be half of this process's heap.
                "log.cleaner.dedupe.buffer.size", "8388608"));
        return config;
    }
}
