// SPDX-License-Identifier: Apache-2.0
/** What workorder tells: orders, visits and their proof. */
@NullMarked
package org.zhongfu.contracts.workorder;

import org.jspecify.annotations.NullMarked;
