// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void eachStartBringsAnEmptyDatabaseOnTheSameServer() throws Exception {
        var first = new PostgresResource().start();
        var second = new PostgresResource().start();

        var url = first.get("quarkus.datasource.jdbc.url");
        assertThat(second.get("quarkus.datasource.jdbc.url")).isNotEqualTo(url);
        assertThat(PostgresResource.current().jdbcUrl()).isEqualTo(second.get("quarkus.datasource.jdbc.url"));
        try (var connection = DriverManager.getConnection(
                        url, first.get("quarkus.datasource.username"), first.get("quarkus.datasource.password"));
                var statement = connection.createStatement();
                var result = statement.executeQuery("show fsync")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void theBrokerTakesTopics() throws Exception {
        var servers = new KafkaResource().start().get("kafka.bootstrap.servers");

        assertThat(KafkaResource.bootstrapServers()).isEqualTo(servers);
        try (var admin = AdminClient.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            var topic = "t-" + UUID.randomUUID();
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(30, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains(topic);
        }
    }
}
