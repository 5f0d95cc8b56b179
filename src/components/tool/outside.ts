// What others do to a calculator's page, a browser that translates it and a printer: it can wait until the page is there.
import '../site/paper-head';
import './paper';
import './translated';
