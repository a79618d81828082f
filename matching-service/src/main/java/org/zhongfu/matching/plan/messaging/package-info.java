// SPDX-License-Identifier: Apache-2.0
/** What plans hear of visits and of the answers to proposals. */
@NullMarked
package org.zhongfu.matching.plan.messaging;

import org.jspecify.annotations.NullMarked;
