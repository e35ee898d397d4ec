package org.duban.workflow.camunda;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No model may run a script: a script is code, and a model can be uploaded. */
class NoScripts implements ScriptEngineResolver {
  @Override
  public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
    throw new ProcessEngineException("scripts are not allowed");
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
    throw new ProcessEngineException("scripts are not allowed");
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw new ProcessEngineException("scripts are not allowed");
  }
}
