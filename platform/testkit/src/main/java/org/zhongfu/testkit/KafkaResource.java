// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.stack.KafkaProcess;
import org.zhongfu.stack.Ports;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.stack.Watchdog;

/** A real Kafka broker per test JVM; it goes away with the JVM, however that ends. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static final String SERVER = "zhongfu.test.kafka";

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(TestTokens.configWhereVerified());
        config.put("kafka.bootstrap.servers", bootstrapServers());
        return config;
    }

    @Override
    public void stop() {
        // The broker is kept for the next test class; it ends with the JVM that started it.
    }

    /** The value for {@code bootstrap.servers}; starts the broker if it does not run yet. */
    public static String bootstrapServers() {
        return JvmWide.once(SERVER, KafkaResource::startBroker);
    }

    private static String startBroker() {
        var folder = TestFolders.fresh("kafka");
        var watchdog = Watchdog.start(folder);
        watchdog.cleanUp(folder);
        var kafka = KafkaProcess.start(new KafkaProcess.Settings(
                ProjectRoot.find(), folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("kafka.log")));
        watchdog.watch(Watchdog.Group.BROKER, kafka.process().pid());
        return kafka.bootstrapServers();
    }
}
