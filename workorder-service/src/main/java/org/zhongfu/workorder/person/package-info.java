// SPDX-License-Identifier: Apache-2.0
/** The persons of orders and visits, after files of one person were merged. */
@NullMarked
package org.zhongfu.workorder.person;

import org.jspecify.annotations.NullMarked;
