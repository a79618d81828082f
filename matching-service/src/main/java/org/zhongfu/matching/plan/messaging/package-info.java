// SPDX-License-Identifier: Apache-2.0
/** Consumers of visits and of answers to proposals. */
@NullMarked
package org.zhongfu.matching.plan.messaging;

import org.jspecify.annotations.NullMarked;
