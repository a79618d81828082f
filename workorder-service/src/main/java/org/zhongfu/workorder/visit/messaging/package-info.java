// SPDX-License-Identifier: Apache-2.0
/** Visits that published plans propose. */
@NullMarked
package org.zhongfu.workorder.visit.messaging;

import org.jspecify.annotations.NullMarked;
