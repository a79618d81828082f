// SPDX-License-Identifier: Apache-2.0
/** Stays and places over HTTP. */
@NullMarked
package org.zhongfu.workorder.stay.web;

import org.jspecify.annotations.NullMarked;
