// SPDX-License-Identifier: Apache-2.0
/** Sealed records of counselling visits over HTTP. */
@NullMarked
package org.zhongfu.workorder.counselling.web;

import org.jspecify.annotations.NullMarked;
