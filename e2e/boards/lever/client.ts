import './page/board.css';
import './page/form.css';
import $ from 'jquery';
import { application } from './page/application.ts';
import { parseResume } from './page/parseResume.ts';
import { retrieveLocations } from './page/retrieveLocations.ts';
import { hideAndShowSurveys } from './page/surveys.ts';

$(() => {
  if ($('#application-form').length === 0) return;
  application();
  parseResume();
  retrieveLocations();
  hideAndShowSurveys();
});
