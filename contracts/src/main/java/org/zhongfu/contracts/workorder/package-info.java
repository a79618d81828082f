// SPDX-License-Identifier: Apache-2.0
/** Events published by the work order service: orders, visits and their verification. */
@NullMarked
package org.zhongfu.contracts.workorder;

import org.jspecify.annotations.NullMarked;
