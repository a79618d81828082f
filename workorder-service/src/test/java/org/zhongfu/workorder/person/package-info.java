// SPDX-License-Identifier: Apache-2.0
/** Tests of the persons of orders and visits. */
@NullMarked
package org.zhongfu.workorder.person;

import org.jspecify.annotations.NullMarked;
