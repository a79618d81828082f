// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhongfu.contracts.event.Event;

/** Writes the AsyncAPI 3.0 document from the catalogue. */
final class AsyncApi {

    private static final Map<String, String> OWNERS = Map.of(
            "zhongfu.intake.v1", "intake service; key: application id for application events, person id for all others",
            "zhongfu.facts.v1", "intake service; compacted; key: person id; only the matching service may read it",
            "zhongfu.matching.v1", "matching service; key: need id",
            "zhongfu.provider.v1", "matching service; key: provider id",
            "zhongfu.catalog.v1", "matching service; key: id of the version of the service list",
            "zhongfu.workorder.v1", "work order service; key: need id, session id for events of a session",
            "zhongfu.evaluation.v1", "evaluation service; key: order id",
            "zhongfu.audit.v1", "every service; key: audit entry id; only the evaluation service reads it");

    private AsyncApi() {}

    static String document() {
        Map<String, TreeSet<String>> byTopic = new TreeMap<>();
        Catalogue.all().all().forEach((type, record) -> byTopic.computeIfAbsent(
                        topicOf(record), topic -> new TreeSet<>())
                .add(type));
        StringBuilder yaml = new StringBuilder("""
                asyncapi: 3.0.0
                info:
                  title: Zhongfu events
                  version: 0.1.0
                  description: >-
                    CloudEvents 1.0 in binary mode over Kafka: attributes as ce_ headers (ce_id, ce_type, ce_source,
                    ce_specversion, ce_time, ce_subject, ce_aggregateversion, ce_recordedat, ce_correlationid,
                    ce_causationid), payload plain JSON. Events change by addition only; consumers ignore fields and types they do not know.
                  license:
                    name: Apache-2.0
                    url: https://www.apache.org/licenses/LICENSE-2.0
                defaultContentType: application/json
                channels:
                """);
        byTopic.forEach((topic, types) -> {
            yaml.append("  %s:\n    address: %s\n".formatted(name(topic), topic));
            yaml.append("    description: \"Published by: %s\"\n    messages:\n".formatted(OWNERS.get(topic)));
            types.forEach(type -> yaml.append("      %s:\n        $ref: '#/components/messages/%s'\n"
                    .formatted(simple(type), messageName(type))));
        });
        yaml.append("operations:\n");
        byTopic.keySet()
                .forEach(topic ->
                        yaml.append("  publish_%s:\n    action: send\n    channel:\n      $ref: '#/channels/%s'\n"
                                .formatted(name(topic), name(topic))));
        yaml.append("components:\n  messages:\n");
        byTopic.values().stream()
                .flatMap(TreeSet::stream)
                .sorted()
                .forEach(type -> yaml.append("""
                    %s:
                      name: %s
                      headers:
                        type: object
                        properties:
                          ce_type:
                            const: %s
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: 'src/main/resources/schemas/%s.json'
                """.formatted(messageName(type), type, type, type)
                        .indent(4)
                        .replaceAll("(?m)^    ( {4})", "    ")));
        return yaml.toString();
    }

    private static String topicOf(Class<? extends Event> record) {
        try {
            return EventSchemas.JSON
                    .treeToValue(EventSchemas.exampleOf(record), record)
                    .topic();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(String topic) {
        return topic.split("\\.")[1];
    }

    private static String simple(String type) {
        return type.split("\\.")[3];
    }

    private static String messageName(String type) {
        return type.split("\\.")[2] + "_" + simple(type);
    }
}
