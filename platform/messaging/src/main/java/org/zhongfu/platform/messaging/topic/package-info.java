// SPDX-License-Identifier: Apache-2.0
/** Creation of the topics, with the settings the system relies on, when Kafka becomes available. */
@NullMarked
package org.zhongfu.platform.messaging.topic;

import org.jspecify.annotations.NullMarked;
