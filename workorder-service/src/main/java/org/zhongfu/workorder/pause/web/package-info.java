// SPDX-License-Identifier: Apache-2.0
/** Pauses over HTTP. */
@NullMarked
package org.zhongfu.workorder.pause.web;

import org.jspecify.annotations.NullMarked;
