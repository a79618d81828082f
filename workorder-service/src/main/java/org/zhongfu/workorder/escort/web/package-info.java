// SPDX-License-Identifier: Apache-2.0
/** Escorts over HTTP. */
@NullMarked
package org.zhongfu.workorder.escort.web;

import org.jspecify.annotations.NullMarked;
