// SPDX-License-Identifier: Apache-2.0
/** Topics are made here, with the settings the system relies on, whenever Kafka comes. */
@NullMarked
package org.zhongfu.platform.messaging.topic;

import org.jspecify.annotations.NullMarked;
