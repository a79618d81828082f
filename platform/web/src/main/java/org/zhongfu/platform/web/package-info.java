// SPDX-License-Identifier: Apache-2.0
/** What the core of every feature needs of a request: caller, visibility, time, version, page, criteria, problem. */
@NullMarked
package org.zhongfu.platform.web;

import org.jspecify.annotations.NullMarked;
