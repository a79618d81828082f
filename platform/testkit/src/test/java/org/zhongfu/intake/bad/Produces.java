// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends past the outbox. */
public record Produces(ProducerRecord<String, String> message) {}
