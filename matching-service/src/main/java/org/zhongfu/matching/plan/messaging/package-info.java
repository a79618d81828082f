// SPDX-License-Identifier: Apache-2.0
/** Receives the events of visits and the answers to proposals. */
@NullMarked
package org.zhongfu.matching.plan.messaging;

import org.jspecify.annotations.NullMarked;
